package parley.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * The arrows between the rooms: the application stands on reading, reading on language and core.
 */
@AnalyzeClasses(
    packages = "parley",
    importOptions = {DoNotIncludeTests.class, AppArchitectureTest.NoTestsOfOtherModules.class})
class AppArchitectureTest {

  /** Leaves out the tests that another module hands on as a jar. */
  static final class NoTestsOfOtherModules implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule modules_pointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("app")
          .definedBy("parley.app..")
          .layer("opinion")
          .definedBy("parley.opinion..")
          .layer("reading")
          .definedBy("parley.reading..")
          .layer("language")
          .definedBy("parley.language..")
          .layer("core")
          .definedBy(
              "parley.yaml..",
              "parley.talks..",
              "parley.process..",
              "parley.leverage..",
              "parley.bargaining..",
              "parley.stability..",
              "parley.changes..",
              "parley.gaps..",
              "parley.prospects..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("opinion")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("reading")
          .mayOnlyBeAccessedByLayers("app", "opinion")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("app", "reading")
          .whereLayer("core")
          .mayOnlyBeAccessedByLayers("app", "reading");

  @ArchTest
  static final ArchRule packagesOfTheApplication_pointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("parley.app.cli..")
          .layer("page")
          .definedBy("parley.app.page..", "gg.jte.generated..")
          .layer("export")
          .definedBy("parley.app.export..")
          .layer("brief")
          .definedBy("parley.app.brief..")
          .layer("graph")
          .definedBy("parley.app.graph..")
          .layer("findings")
          .definedBy("parley.app.findings..")
          .layer("imports")
          .definedBy("parley.app.imports..")
          .layer("material")
          .definedBy("parley.app.material..")
          .layer("chart")
          .definedBy("parley.app.chart..")
          .layer("table")
          .definedBy("parley.app.table..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("brief")
          .mayOnlyBeAccessedByLayers("cli", "page")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("cli", "page", "export")
          .whereLayer("imports")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("findings")
          .mayOnlyBeAccessedByLayers("cli", "brief")
          .whereLayer("chart")
          .mayOnlyBeAccessedByLayers("cli", "page", "brief")
          .whereLayer("table")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("material")
          .mayOnlyBeAccessedByLayers("cli", "page", "export", "brief", "graph", "findings");

  /**
   * Parley works offline: what could open a connection is in one package, used only when asked. The
   * language room opens its own file on the class path, as a URL.
   */
  @ArchTest
  static final ArchRule network_isReachedFromOneRoomOnly =
      noClasses()
          .that()
          .resideOutsideOfPackages("parley.opinion.asking..", "parley.language..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "javax.net..", "com.sun.net..", "dev.langchain4j..")
                  .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*"))
                  .and(not(belongToAnyOf(URI.class, URISyntaxException.class))));

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      SlicesRuleDefinition.slices().matching("parley.app.(*)..").should().beFreeOfCycles();
}
