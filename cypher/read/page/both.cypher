// A page of all nodes of a label: those with a value to sort by, in the order of an index where the engine has one, and where they do not fill the page
// those without one; from the list's end the other way round. UNWIND, since a condition would be tested behind the scan that it is to spare.
CALL () {
  // include: read/page/<first>
}
CALL (<first>) {
  UNWIND CASE WHEN size(<first>) < $limit THEN [true] ELSE [] END AS wanted
  // include: read/page/<second>
}
RETURN <first> + <second> AS nodes
