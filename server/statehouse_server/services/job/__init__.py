"""Jobs: queues, leases, and work on clusters."""
