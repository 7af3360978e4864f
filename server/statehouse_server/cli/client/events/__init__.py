"""statehouse events"""
