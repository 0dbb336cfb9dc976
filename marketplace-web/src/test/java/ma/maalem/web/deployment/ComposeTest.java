package ma.maalem.web.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeTest {

  private static final Sources SOURCES = new Sources(Path.of("..").toAbsolutePath().normalize());
  private static final String COMPOSE = SOURCES.text("docker-compose.yml");
  private static final String ENVIRONMENT = SOURCES.text(".env.example");

  @Test
  void the_installation_with_containers_agrees_with_the_build_and_the_code() {
    assertThat(ComposeChecks.faults(new ComposeFile(COMPOSE), ENVIRONMENT, SOURCES)).isEmpty();
  }

  @Test
  void the_code_says_which_configuration_it_reads_and_what_it_cannot_do_without() {
    assertThat(SOURCES.known())
        .contains("maalem.db.url", "maalem.demo", "maalem.clock.file", "maalem.media.s3.bucket");
    assertThat(SOURCES.required())
        .contains("maalem.db.url", "maalem.smtp.port", "maalem.stripe.secret-key")
        .doesNotContain("maalem.clock.file", "maalem.mail.from", "maalem.base-url");
  }

  /** A check that cannot fail guards nothing: each is tried on a copy that is broken on purpose. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          minio/mc:RELEASE.2025-08-13T08-35-41Z | minio/mc:latest | image minio/mc:latest floats
          postgres:18.6 | postgres:18 | image postgres:18 floats
          postgres:18.6 | postgres:17.6 | version 17.6 is not the build's
          elasticsearch:8.19.21 | elasticsearch:8.19.12 | version 8.19.12 is not the build's
          6.2025.10-jdk17 | 6.2024.10-jdk17 | is not the build's
          6.2025.10-jdk17 | 6.2025.10-jdk11 | the image's Java
          target/plugin/maalem-analysis | target/maalem-analysis | is not mounted at /usr/share
          plugins/maalem-analysis | plugins/analysis | is not mounted at /usr/share
          1.0.0-SNAPSHOT.war | 2.0.0.war | is not mounted at /opt/payara/maalem.war
          - --nohazelcast | - --nocluster | Hazelcast is on
          target: /opt/payara/pre-boot.txt | target: /opt/payara/boot.txt | file of --prebootcommandfile
          MAALEM_SMTP_HOST: | MAALEM_MAIL_HOST: | nothing reads MAALEM_MAIL_HOST
          MAALEM_SMTP_HOST: | MAALEM_MAIL_HOST: | MAALEM_SMTP_HOST is required and not set
          MAALEM_MEDIA_S3_REGION: | REGION: | MAALEM_MEDIA_S3_REGION is required and not set
          MAALEM_MEDIA_STORE: s3 | MAALEM_MEDIA_STORE: file | MAALEM_MEDIA_DIRECTORY is required
          http://elasticsearch:9200 | http://elasticsearch:9300 | leads to elasticsearch:9300
          MAALEM_SMTP_PORT: "1025" | MAALEM_SMTP_PORT: "25" | leads to mailpit:25
          5432/maalem | 5432/market | its database is not the one
          S3_BUCKET: maalem-media | S3_BUCKET: media | its bucket is not the one
          "127.0.0.1:8025:8025" | "8025:8025" | is open to the network
          127.0.0.1:8025:8025 | 127.0.0.1:8025:80 | nothing listens on port 80
          127.0.0.1:8080:8080 | 127.0.0.1:80:8080 | is not where the application is published
          GET /health/ready | GET / | does not ask for /health/ready
          cpus: "2.0" | cpu: "2.0" | maalem: no CPU limit
          memory: 1G | ram: 1G | postgresql: no memory limit
          test: ["CMD", "mc", "ready", "local"] | disable: true | minio: no health check
          condition: service_completed_successfully | condition: service_started | media-bucket is ready
          ${MINIO_ROOT_PASSWORD:?see .env.example} | minioadmin | MINIO_ROOT_PASSWORD is a secret
          ${MAALEM_DB_PASSWORD:?see .env.example} | ${MAALEM_DB_PASSWORD:-maalem} | is a secret
          ${MAALEM_DEMO:-false} | ${DEMO:-false} | DEMO is missing
          """)
  void a_broken_copy_is_seen(String sound, String broken, String fault) {
    assertThat(COMPOSE).contains(sound);

    assertThat(
            ComposeChecks.faults(
                new ComposeFile(COMPOSE.replace(sound, broken)), ENVIRONMENT, SOURCES))
        .anySatisfy(found -> assertThat(found).contains(fault));
  }

  @Test
  void a_secret_in_the_documented_environment_is_seen() {
    String filled = ENVIRONMENT.replace("MAALEM_DB_PASSWORD=", "MAALEM_DB_PASSWORD=maalem");

    assertThat(ComposeChecks.faults(new ComposeFile(COMPOSE), filled, SOURCES))
        .contains(".env.example: MAALEM_DB_PASSWORD has a value");
  }
}
