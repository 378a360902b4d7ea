// One page of the statements on stage, as a list.
// include: read/page/staged
