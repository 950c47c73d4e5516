package parley.reading.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Claim;
import parley.reading.claim.Span;

/** Any claim of any kind survives the file, and no line of text does worse than a clear error. */
class ClaimsFileProperties {

  private static final String ODD = "aZ \"\\\n\t\u0000\u2028\u00E9\u05D0\u0301\uD83D\uDE00{}[],:";

  @Property(tries = 300)
  void line_readBack_isTheSameClaim(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    for (Class<?> kind : Claim.class.getPermittedSubclasses()) {
      Claim claim = (Claim) anyRecord(kind, random);
      String line = ClaimsFile.line(claim);
      assertThat(line).startsWith("{\"kind\":\"").doesNotContain("\n");
      assertThat(ClaimsFile.parse("c", 1, line)).isEqualTo(claim);
    }
  }

  @Property(tries = 500)
  void parse_brokenLine_givesAClaimOrAClearError(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Class<?>[] kinds = Claim.class.getPermittedSubclasses();
    StringBuilder line =
        new StringBuilder(
            ClaimsFile.line((Claim) anyRecord(kinds[random.nextInt(kinds.length)], random)));
    for (int i = 0; i < 3 && !line.isEmpty(); i++) {
      int at = random.nextInt(line.length());
      switch (random.nextInt(3)) {
        case 0 -> line.deleteCharAt(at);
        case 1 -> line.insert(at, ODD.charAt(random.nextInt(ODD.length())));
        default -> line.setLength(Math.max(1, at));
      }
    }
    try {
      assertThat(ClaimsFile.parse("c", 1, line.toString())).isNotNull();
    } catch (UnreadableClaims e) {
      assertThat(e.getMessage()).doesNotContain("\n").hasSizeLessThan(600);
    }
  }

  @Property(tries = 20)
  void parse_deepNesting_isAClearError(@ForAll boolean objects) {
    String open = objects ? "{\"kind\":" : "[";
    try {
      ClaimsFile.parse("c", 1, "{\"kind\":\"date\",\"span\":" + open.repeat(100_000));
    } catch (UnreadableClaims e) {
      assertThat(e.getMessage()).doesNotContain("\n");
      return;
    }
    throw new AssertionError("read");
  }

  private static Object anyRecord(Class<?> type, Random random) throws Exception {
    if (type == Span.class) {
      int start = random.nextInt(1000);
      return new Span(start, start + random.nextInt(1000));
    }
    RecordComponent[] parts = type.getRecordComponents();
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent part : parts) {
      boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
      values.add(
          optional && random.nextBoolean()
              ? null
              : part.getName().equals("confidence")
                  ? random.nextDouble()
                  : any(part.getGenericType(), random));
    }
    Constructor<?> maker =
        type.getDeclaredConstructor(
            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
    return maker.newInstance(values.toArray());
  }

  private static Object any(Type type, Random random) throws Exception {
    if (type instanceof ParameterizedType list) {
      List<Object> items = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        items.add(any(list.getActualTypeArguments()[0], random));
      }
      return items;
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(6); i > 0; i--) {
        text.append(ODD, 0, 10).append(random.nextInt(10));
      }
      return text.toString();
    }
    if (raw == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(40_000));
    }
    if (raw == int.class) {
      return random.nextInt();
    }
    if (raw == boolean.class) {
      return random.nextBoolean();
    }
    if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    return anyRecord(raw, random);
  }
}
