package ma.maalem.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Takes pictures in and hands them out. A photograph is decoded, turned upright, drawn anew as JPEG
 * (which drops its metadata and anything hidden in it) and kept in three widths; what cannot be
 * decoded is no picture.
 */
@ApplicationScoped
@Transactional
public class Pictures {

  /** Widths that pages may ask for, in pixels. */
  public static final List<Integer> WIDTHS = List.of(400, 800, 1600);

  public static final int MAXIMUM_BYTES = 12 * 1024 * 1024;

  /** About what a 48-megapixel telephone makes; more is a decompression bomb. */
  private static final long MAXIMUM_PIXELS = 50_000_000;

  private static final String JPEG = "image/jpeg";
  private static final String SVG = "image/svg+xml";

  @Inject private EntityManager em;
  private final MediaStore store;
  private final InstantSource clock;

  @Inject
  Pictures(MediaStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Takes in a photograph that a stranger sent, for everybody to see.
   *
   * @throws ma.maalem.kernel.ProblemException NOT_A_PICTURE or PICTURE_TOO_LARGE
   */
  public Picture accept(byte[] upload) {
    return accept(upload, false);
  }

  /**
   * Takes in a scan that only its owner and competent staff may see: a use case shows it, the
   * public address does not.
   *
   * @throws ma.maalem.kernel.ProblemException NOT_A_PICTURE or PICTURE_TOO_LARGE
   */
  public Picture acceptRestricted(byte[] upload) {
    return accept(upload, true);
  }

  private Picture accept(byte[] upload, boolean restricted) {
    if (upload.length > MAXIMUM_BYTES) {
      throw MediaProblem.PICTURE_TOO_LARGE.refusal(MAXIMUM_BYTES / 1024 / 1024);
    }
    refuseUnlessDecodable(upload);
    // the same content may be public in one place and restricted in another
    String id = sha256(upload, restricted ? "restricted" : "public");
    Optional<Picture> known = find(id);
    if (known.isPresent()) {
      return known.get();
    }
    try {
      BufferedImage upright =
          onWhite(Thumbnails.of(new ByteArrayInputStream(upload)).scale(1).asBufferedImage());
      int width = 0;
      int height = 0;
      for (int limit : WIDTHS) {
        BufferedImage sized =
            upright.getWidth() <= limit
                ? upright
                : Thumbnails.of(upright).width(limit).asBufferedImage();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        Thumbnails.of(sized).scale(1).outputFormat("jpg").outputQuality(0.85).toOutputStream(jpeg);
        store.put(id + "-" + limit, jpeg.toByteArray(), JPEG);
        width = sized.getWidth();
        height = sized.getHeight();
      }
      return keep(new Picture(id, JPEG, width, height, restricted));
    } catch (IOException e) {
      throw MediaProblem.NOT_A_PICTURE.refusal();
    }
  }

  /** Keeps a drawing of our own making; strangers' SVG is never taken in. */
  public Picture keepDrawing(String svg, int width, int height) {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    String id = sha256(bytes, "public");
    store.put(id, bytes, SVG);
    return find(id).orElseGet(() -> keep(new Picture(id, SVG, width, height, false)));
  }

  public Optional<Picture> find(String id) {
    List<?> rows =
        em.createNativeQuery(
                "select content_type, width, height, restricted from platform.picture where id = ?1")
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(
            r ->
                new Picture(
                    id,
                    (String) r[0],
                    ((Number) r[1]).intValue(),
                    ((Number) r[2]).intValue(),
                    (Boolean) r[3]));
  }

  /** The bytes of the rendition that is at least so wide, or of the widest. */
  public Optional<byte[]> bytes(Picture picture, int width) {
    if (picture.contentType().equals(SVG)) {
      return store.get(picture.id());
    }
    int rendition =
        WIDTHS.stream().filter(w -> w >= width).findFirst().orElse(WIDTHS.get(WIDTHS.size() - 1));
    return store.get(picture.id() + "-" + rendition);
  }

  private Picture keep(Picture picture) {
    em.createNativeQuery(
            """
            insert into platform.picture (id, content_type, width, height, restricted, created_at)
            values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (id) do nothing
            """)
        .setParameter(1, picture.id())
        .setParameter(2, picture.contentType())
        .setParameter(3, picture.width())
        .setParameter(4, picture.height())
        .setParameter(5, picture.restricted())
        .setParameter(6, Timestamp.from(clock.instant()))
        .executeUpdate();
    return picture;
  }

  /** Looks at the head of the file only: type by content, and how much memory it would take. */
  private static void refuseUnlessDecodable(byte[] upload) {
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw MediaProblem.NOT_A_PICTURE.refusal();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MAXIMUM_PIXELS) {
          throw MediaProblem.PICTURE_TOO_LARGE.refusal(MAXIMUM_BYTES / 1024 / 1024);
        }
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      throw MediaProblem.NOT_A_PICTURE.refusal();
    }
  }

  private static BufferedImage onWhite(BufferedImage picture) {
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(picture, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }

  private static String sha256(byte[] bytes, String purpose) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(purpose.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }
}
