package ma.maalem.platform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobApiMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on a server that speaks S3 over HTTP and checks every request's signature. */
class S3MediaStoreIT extends MediaStoreContract {

  private static final S3Settings SETTINGS =
      new S3Settings(
          URI.create("http://127.0.0.1:" + freePort()), "us-east-1", "media", "maalem", "s3cret");

  private static final BlobStoreContext OBJECTS =
      ContextBuilder.newBuilder(new TransientNio2BlobApiMetadata())
          .credentials("maalem", "s3cret")
          .build(BlobStoreContext.class);

  private static final S3Proxy SERVER =
      S3Proxy.builder()
          .blobStore(OBJECTS.getBlobStore())
          .endpoint(SETTINGS.endpoint())
          .awsAuthentication(
              AuthenticationType.AWS_V2_OR_V4, SETTINGS.accessKey(), SETTINGS.secretKey())
          .build();

  private static final S3MediaStore STORE = new S3MediaStore(SETTINGS);

  @BeforeAll
  static void start() throws Exception {
    OBJECTS.getBlobStore().createContainerInLocation(null, SETTINGS.bucket());
    SERVER.start();
  }

  @AfterAll
  static void stop() throws Exception {
    STORE.close();
    SERVER.stop();
    OBJECTS.close();
  }

  @Override
  MediaStore store() {
    return STORE;
  }

  @Test
  void the_bucket_knows_the_type_of_what_it_holds() {
    String name = anyName();

    STORE.put(name, bytes(10), "image/svg+xml");

    BlobStore bucket = OBJECTS.getBlobStore();
    assertThat(bucket.blobMetadata(SETTINGS.bucket(), name).getContentMetadata().getContentType())
        .isEqualTo("image/svg+xml");
  }

  @Test
  void a_wrong_secret_is_an_error_and_not_a_missing_picture() {
    String name = anyName();
    STORE.put(name, bytes(10), "image/jpeg");
    try (S3MediaStore stranger = new S3MediaStore(with(SETTINGS.endpoint(), "media", "guessed"))) {
      assertThatThrownBy(() -> stranger.get(name)).isInstanceOf(UncheckedIOException.class);
      assertThatThrownBy(() -> stranger.put(anyName(), bytes(10), "image/jpeg"))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void a_missing_bucket_is_an_error_and_not_a_missing_picture() {
    try (S3MediaStore nowhere =
        new S3MediaStore(with(SETTINGS.endpoint(), "elsewhere", "s3cret"))) {
      assertThatThrownBy(() -> nowhere.get(anyName())).isInstanceOf(UncheckedIOException.class);
      assertThatThrownBy(() -> nowhere.put(anyName(), bytes(10), "image/jpeg"))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void a_server_that_says_nothing_is_given_up_in_bounded_time() throws IOException {
    Instant begin = Instant.now();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        S3MediaStore store =
            new S3MediaStore(
                with(URI.create("http://127.0.0.1:" + silent.getLocalPort()), "media", "s3cret"),
                Duration.ofSeconds(1))) {
      assertThatThrownBy(() -> store.get(anyName())).isInstanceOf(UncheckedIOException.class);
    }
    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(4));
  }

  private static S3Settings with(URI endpoint, String bucket, String secretKey) {
    return new S3Settings(endpoint, SETTINGS.region(), bucket, SETTINGS.accessKey(), secretKey);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
