package ma.maalem.web.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import ma.maalem.platform.media.MediaProblem;
import ma.maalem.platform.media.Picture;
import ma.maalem.platform.media.Pictures;

/** Serves pictures: the address names the content, so that it never changes. */
@Path("media")
@RequestScoped
public class PictureFiles {

  private final Pictures pictures;

  @Inject
  PictureFiles(Pictures pictures) {
    this.pictures = pictures;
  }

  @GET
  @Path("{id: [0-9a-f]{64}}/{width: [0-9]{1,4}}")
  public Response get(@PathParam("id") String id, @PathParam("width") int width) {
    Picture picture =
        pictures
            .find(id)
            .filter(p -> !p.restricted())
            .orElseThrow(MediaProblem.UNKNOWN_PICTURE::refusal);
    byte[] bytes =
        pictures.bytes(picture, width).orElseThrow(MediaProblem.UNKNOWN_PICTURE::refusal);
    return Response.ok(bytes, picture.contentType())
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .build();
  }
}
