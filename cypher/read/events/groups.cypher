// Events that count, grouped by up to three dimensions. An event with several states, topics, people or publishers is in a group of each.
// include: read/events/stage-<stage>
// include: read/events/counting
// include: read/events/passing-<passing>
// include: read/events/by/<one>
// include: read/events/by/<two>
// include: read/events/by/<three>
RETURN <one> AS one, <two> AS two, <three> AS three, count(*) AS events,
  count(event.ploverScore) AS scored, coalesce(sum(event.ploverScore), 0) AS score, count(event.goldstein) AS rated, coalesce(sum(event.goldstein), 0) AS goldstein
LIMIT $most
