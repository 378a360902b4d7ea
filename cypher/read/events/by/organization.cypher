UNWIND coalesce(event.organizations, []) AS organization
