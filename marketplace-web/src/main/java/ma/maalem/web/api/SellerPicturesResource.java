package ma.maalem.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import ma.maalem.catalog.listing.AddPicture;
import ma.maalem.kernel.Actor;
import ma.maalem.platform.media.Picture;
import ma.maalem.platform.media.Pictures;
import ma.maalem.web.page.Visit;

/** Photographs for listings, sent as they are. */
@Path("api/v1/seller/pictures")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SellerPicturesResource {

  private final AddPicture pictures;
  private final Visit visit;

  @Inject
  SellerPicturesResource(AddPicture pictures, Visit visit) {
    this.pictures = pictures;
    this.visit = visit;
  }

  /** A picture that was taken in; its id goes into a listing. */
  public record Kept(String id, int width, int height, String url) {}

  @POST
  @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
  public Response keep(InputStream content) throws IOException {
    // one byte more than is allowed is enough to be refused
    byte[] photograph = content.readNBytes(Pictures.MAXIMUM_BYTES + 1);
    Picture picture = pictures.add(visit.actor(Actor.Artisan.class), photograph);
    String url = ListingJson.address(picture.id(), picture.width());
    return Response.created(URI.create(url))
        .entity(new Kept(picture.id(), picture.width(), picture.height(), url))
        .build();
  }
}
