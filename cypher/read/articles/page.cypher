// One page of the articles on stage, as a list.
// include: read/page/staged
