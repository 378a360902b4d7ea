// include: read/organizations/named
RETURN count(organization) AS total
