package ma.maalem.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ma.maalem.web.page.Assets.Asset;
import org.jspecify.annotations.Nullable;

/** Serves assets: for ever when the address names the content, with a check otherwise. */
@Path("assets")
@RequestScoped
public class AssetFiles {

  private final Assets assets;

  @Inject
  AssetFiles(Assets assets) {
    this.assets = assets;
  }

  @GET
  @Path("{name: .+}")
  public Response get(
      @PathParam("name") String name,
      @QueryParam("v") @Nullable String version,
      @Context Request request) {
    Optional<Asset> found = assets.find(name);
    if (found.isEmpty()) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    Asset asset = found.get();
    EntityTag tag = new EntityTag(asset.tag());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    CacheControl cache = new CacheControl();
    if (asset.tag().equals(version)) {
      cache.setMaxAge(31_536_000);
      cache.getCacheExtension().put("immutable", "");
    } else {
      cache.setNoCache(true);
    }
    cache.setNoTransform(false);
    return (unchanged != null ? unchanged : Response.ok(asset.bytes(), asset.contentType()))
        .tag(tag)
        .cacheControl(cache)
        .build();
  }
}
