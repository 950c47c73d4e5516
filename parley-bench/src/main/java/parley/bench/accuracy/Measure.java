package parley.bench.accuracy;

import java.io.IOException;
import java.util.List;

/** Something the reader is measured on. */
interface Measure {

  /**
   * Its rows.
   *
   * @throws Absent if what it needs is not there
   */
  List<Row> rows(Material material) throws IOException;
}
