# One image for every command; docker-compose.yml says which one a container runs.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
# The poms alone first: the layer with the dependencies then outlives a change of the sources.
COPY pom.xml ./
COPY events/pom.xml events/
COPY ingest/pom.xml ingest/
COPY enrich/pom.xml enrich/
COPY aggregate/pom.xml aggregate/
COPY serve/pom.xml serve/
COPY app/pom.xml app/
COPY bench/pom.xml bench/
COPY examples/pom.xml examples/
RUN mvn -B -q package -pl app -am -Dmaven.test.skip -Dspotless.check.skip
COPY . .
RUN mvn -B -q package -pl app -am -Dmaven.test.skip -Dspotless.check.skip

FROM eclipse-temurin:25-jre
RUN groupadd --system claimstream && useradd --system --gid claimstream --home-dir /var/lib/claimstream claimstream \
    && install -d -o claimstream -g claimstream /var/lib/claimstream
COPY --from=build /src/app/target/lib /opt/claimstream/lib
COPY --from=build /src/app/target/claimstream.jar /opt/claimstream/
USER claimstream
WORKDIR /var/lib/claimstream
VOLUME /var/lib/claimstream
ENV CLAIMSTREAM_STATE_DIR=/var/lib/claimstream
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:+ExitOnOutOfMemoryError", "-cp", "/opt/claimstream/claimstream.jar:/opt/claimstream/lib/*", "io.claimstream.app.Main"]
CMD ["--help"]
