// A page of the people that some nodes lead to, where the filter names these.
// include: read/people/stage-<stage>
// include: read/people/page
