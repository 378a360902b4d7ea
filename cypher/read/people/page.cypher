// One page of the people on stage, as a list.
// include: read/page/staged
