package parley.app;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * The arrows between the rooms: the application stands on reading, reading on language and core.
 */
@AnalyzeClasses(packages = "parley", importOptions = DoNotIncludeTests.class)
class AppArchitectureTest {

  @ArchTest
  static final ArchRule modules_pointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("app")
          .definedBy("parley.app..")
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
              "parley.gaps..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("reading")
          .mayOnlyBeAccessedByLayers("app")
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

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      SlicesRuleDefinition.slices().matching("parley.app.(*)..").should().beFreeOfCycles();
}
