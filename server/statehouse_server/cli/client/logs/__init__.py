"""statehouse logs"""
