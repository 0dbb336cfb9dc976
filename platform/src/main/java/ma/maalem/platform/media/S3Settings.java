package ma.maalem.platform.media;

import java.net.URI;

/**
 * Where a bucket is and who may use it.
 *
 * @param endpoint address of the server; buckets are the first part of the path
 * @param region as the server calls it; most servers other than Amazon's take any
 */
record S3Settings(URI endpoint, String region, String bucket, String accessKey, String secretKey) {}
