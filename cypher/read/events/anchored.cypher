// A page of the events that some nodes lead to, where the filter names these.
// include: read/events/stage-<stage>
// include: read/events/page
