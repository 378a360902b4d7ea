// A page from one of the ends of its list.
