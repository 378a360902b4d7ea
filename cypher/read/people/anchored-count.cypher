// include: read/people/stage-<stage>
// include: read/people/count
