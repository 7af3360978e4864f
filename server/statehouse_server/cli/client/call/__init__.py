"""`statehouse call`: any method, with requests in JSON."""
