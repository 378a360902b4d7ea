// include: read/events/stage-<stage>
// include: read/events/count
