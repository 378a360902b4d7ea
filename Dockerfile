# Debian, not Alpine: the embedded graph's binary is for glibc.
FROM node:24-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./

FROM base AS build
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json vite.config.ts vite.dashboard.config.ts ./
COPY scripts scripts
COPY src src
RUN npm run build

FROM base AS production
ENV NODE_ENV=production
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY bin bin
COPY cypher cypher
COPY schema schema
COPY seeds seeds
COPY data data
COPY LICENSE ./
COPY --from=build /app/dist dist

# Where the embedded graph lies, unless BILATERAL_GRAPH names a Neo4j.
RUN mkdir /graph && chown node:node /graph
VOLUME /graph
# The first start makes a key there and prints it; /graph/keys holds its hash.
ENV BILATERAL_GRAPH=/graph BILATERAL_KEYS_FILE=/graph/keys BILATERAL_HOST=0.0.0.0 BILATERAL_PORT=4000
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.BILATERAL_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/bilateral.js", "serve"]
