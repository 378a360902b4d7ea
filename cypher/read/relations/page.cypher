// One page of the pairs on stage with their figures in the period.
// include: read/relations/page-<figured>
