package ma.maalem.platform.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A bucket of a server that speaks S3, for instances that share their media. The bucket must exist:
 * making one is the installation's business, and needs rights which the application should not
 * have.
 */
final class S3MediaStore implements MediaStore, AutoCloseable {

  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(2);
  private static final Duration SILENCE_LIMIT = Duration.ofSeconds(5);

  /** With all repetitions; a visitor waits no longer for a picture. */
  private static final Duration CALL_LIMIT = Duration.ofSeconds(15);

  private static final int ALREADY_THERE = 412;
  private static final int SOMEBODY_IS_WRITING_IT = 409;

  private final S3Client s3;
  private final String bucket;

  S3MediaStore(S3Settings settings) {
    this(settings, CALL_LIMIT);
  }

  S3MediaStore(S3Settings settings, Duration callLimit) {
    this.bucket = settings.bucket();
    this.s3 =
        S3Client.builder()
            .endpointOverride(settings.endpoint())
            .region(Region.of(settings.region()))
            .forcePathStyle(true)
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECT_LIMIT)
                    .socketTimeout(SILENCE_LIMIT))
            .overrideConfiguration(limits -> limits.apiCallTimeout(callLimit))
            // Amazon's newer trailing checksums are unknown to many other servers
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .build();
  }

  @Override
  public void put(String name, byte[] bytes, String contentType) {
    String key = ContentName.require(name);
    try {
      s3.putObject(
          object -> object.bucket(bucket).key(key).contentType(contentType).ifNoneMatch("*"),
          RequestBody.fromBytes(bytes));
    } catch (S3Exception e) {
      if (e.statusCode() != ALREADY_THERE && e.statusCode() != SOMEBODY_IS_WRITING_IT) {
        throw unreachable(e);
      }
    } catch (SdkException e) {
      throw unreachable(e);
    }
  }

  @Override
  public Optional<byte[]> get(String name) {
    if (!ContentName.isSound(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          s3.getObjectAsBytes(object -> object.bucket(bucket).key(name)).asByteArrayUnsafe());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (SdkException e) {
      throw unreachable(e);
    }
  }

  @Override
  public void close() {
    s3.close();
  }

  private UncheckedIOException unreachable(SdkException e) {
    return new UncheckedIOException(new IOException("Bucket " + bucket + " does not answer", e));
  }
}
