package parley.opinion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between asking, proposing, pinning and merging. */
@AnalyzeClasses(packages = "parley.opinion", importOptions = DoNotIncludeTests.class)
class OpinionArchitectureTest {

  @ArchTest
  static final ArchRule packages_pointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("opinion")
          .definedBy("parley.opinion")
          .layer("asking")
          .definedBy("parley.opinion.asking..")
          .layer("proposing")
          .definedBy("parley.opinion.proposing..")
          .layer("pinning")
          .definedBy("parley.opinion.pinning..")
          .layer("merging")
          .definedBy("parley.opinion.merging..")
          .whereLayer("opinion")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("merging")
          .mayOnlyBeAccessedByLayers("opinion")
          .whereLayer("pinning")
          .mayOnlyBeAccessedByLayers("opinion", "merging")
          .whereLayer("proposing")
          .mayOnlyBeAccessedByLayers("opinion", "pinning")
          .whereLayer("asking")
          .mayOnlyBeAccessedByLayers("opinion", "proposing");

  /** What goes out and comes in is text; whoever asks knows nothing of reports and claims. */
  @ArchTest
  static final ArchRule asking_knowsNoClaims =
      noClasses()
          .that()
          .resideInAPackage("parley.opinion.asking..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "parley.reading..", "parley.talks..", "java.nio.file..", "java.io.File");
}
