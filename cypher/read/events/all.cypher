// A page of all events.
// include: read/page/both
