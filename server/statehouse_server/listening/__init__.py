"""How a server listens: at which address, and with which certificate."""
