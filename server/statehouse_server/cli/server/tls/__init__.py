"""Certificates for trying out TLS."""
