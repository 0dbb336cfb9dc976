package ma.maalem.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import ma.maalem.platform.json.Json;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.message.BasicHeader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to the search server. Somebody who looks for something waits for two seconds at most;
 * indexing is more patient.
 */
@ApplicationScoped
class ElasticsearchConnection {

  private static final int CONNECT_MILLIS = 500;
  private static final int QUICK_MILLIS = 2_000;
  private static final int PATIENT_MILLIS = 60_000;
  private static final int CONNECTIONS = 64;

  private final RestClient client;
  private final RequestOptions quick = within(QUICK_MILLIS);
  private final RequestOptions patient = within(PATIENT_MILLIS);

  /** The answer of the server: a status below 300, or 404 where nothing is there. */
  record Answer(int status, JsonNode body) {

    boolean found() {
      return status != 404;
    }
  }

  /** The server understood and refused: a mistake of ours. */
  static final class Refused extends RuntimeException {
    Refused(String message) {
      super(message);
    }
  }

  @Inject
  ElasticsearchConnection(@ConfigProperty(name = "maalem.elasticsearch.url") String url) {
    URI address = URI.create(url);
    RestClientBuilder builder =
        RestClient.builder(new HttpHost(address.getHost(), address.getPort(), address.getScheme()))
            .setHttpClientConfigCallback(
                http -> http.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS))
            .setCompressionEnabled(false);
    if (address.getUserInfo() != null) {
      String credentials =
          Base64.getEncoder()
              .encodeToString(address.getUserInfo().getBytes(StandardCharsets.UTF_8));
      builder.setDefaultHeaders(
          new BasicHeader[] {new BasicHeader("Authorization", "Basic " + credentials)});
    }
    this.client = builder.build();
  }

  @PreDestroy
  void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks on behalf of somebody who waits. */
  Answer ask(String method, String path, @Nullable Object body) {
    return send(method, path, body == null ? null : json(body), quick);
  }

  /** Asks several searches at once, each a header and a body. */
  Answer askMany(String path, Iterable<?> lines) {
    return send("POST", path, lines(lines), quick);
  }

  /** Works in the background. */
  Answer work(String method, String path, @Nullable Object body) {
    return send(method, path, body == null ? null : json(body), patient);
  }

  /** Sends many actions at once. */
  Answer bulk(String path, Iterable<?> lines) {
    return send("POST", path, lines(lines), patient);
  }

  /**
   * @throws SearchRests when the server does not answer in time, or cannot work now
   * @throws Refused when it refuses the request
   */
  private Answer send(String method, String path, byte @Nullable [] body, RequestOptions options) {
    Request request = new Request(method, path);
    request.setOptions(options);
    if (body != null) {
      request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    }
    try {
      return answer(client.performRequest(request));
    } catch (ResponseException e) {
      return refusal(e.getResponse(), e);
    } catch (IOException e) {
      throw new SearchRests("The search server does not answer", e);
    }
  }

  private static Answer refusal(Response response, ResponseException cause) {
    int status = response.getStatusLine().getStatusCode();
    if (status == 404) {
      return new Answer(status, Json.mapper().createObjectNode());
    }
    if (status == 429 || status >= 500) {
      throw new SearchRests("The search server cannot work now: " + status, cause);
    }
    throw new Refused(cause.toString());
  }

  private static Answer answer(Response response) throws IOException {
    try (InputStream body = response.getEntity().getContent()) {
      return new Answer(response.getStatusLine().getStatusCode(), Json.mapper().readTree(body));
    }
  }

  private static RequestOptions within(int millis) {
    return RequestOptions.DEFAULT.toBuilder()
        .setRequestConfig(
            RequestConfig.custom()
                .setConnectTimeout(CONNECT_MILLIS)
                .setConnectionRequestTimeout(QUICK_MILLIS)
                .setSocketTimeout(millis)
                .build())
        .build();
  }

  private static byte[] json(Object body) {
    try {
      return Json.mapper().writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static byte[] lines(Iterable<?> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Object line : lines) {
      bytes.writeBytes(json(line));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
