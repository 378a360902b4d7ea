// Each node is read alone.
