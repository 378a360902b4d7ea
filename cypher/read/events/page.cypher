// One page of the events on stage, as a list.
// include: read/page/staged
