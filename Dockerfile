# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS modules
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

# Every instance built with the same key understands the forms of the others:
#   docker build --secret id=action_key,env=NEXT_SERVER_ACTIONS_ENCRYPTION_KEY .
FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN --mount=type=secret,id=action_key,env=NEXT_SERVER_ACTIONS_ENCRYPTION_KEY \
  npm run build && rm -rf .next/cache

FROM base
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
COPY . .
COPY --from=modules /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/.next ./.next
RUN mkdir /data .compiled && chown node:node /data .compiled
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/start.mjs"]
