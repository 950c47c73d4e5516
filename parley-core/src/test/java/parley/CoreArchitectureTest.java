package parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows between the packages of parley-core, and what they may use from outside. */
@AnalyzeClasses(packages = "parley", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

  @ArchTest
  static final ArchRule formulasKnowNothingElse =
      classes()
          .that()
          .resideInAPackage("parley.talks.formula")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("parley.talks.formula", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule talksKnowOnlyFormulas =
      classes()
          .that()
          .resideInAPackage("parley.talks")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("parley.talks", "parley.talks.formula", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule yamlKnowsWordsAndTheLibrary =
      classes()
          .that()
          .resideInAPackage("parley.yaml")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.yaml",
              "parley.talks",
              "parley.talks.formula",
              "java..",
              "org.jspecify..",
              "org.snakeyaml..");

  @ArchTest
  static final ArchRule onlyTheFileUsesYaml =
      classes()
          .that()
          .resideInAPackage("parley.talks.file")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.talks..", "parley.yaml", "java..", "org.jspecify..", "org.snakeyaml..");

  @ArchTest
  static final ArchRule processKnowsTalksAndItsSolver =
      classes()
          .that()
          .resideInAPackage("parley.process")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.process",
              "parley.talks",
              "parley.talks.circuit",
              "parley.talks.formula",
              "java..",
              "org.jspecify..",
              "org.logicng..");

  @ArchTest
  static final ArchRule circuitsKnowTalks =
      classes()
          .that()
          .resideInAPackage("parley.talks.circuit")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.talks.circuit",
              "parley.talks",
              "parley.talks.formula",
              "java..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule stabilityKnowsTalks =
      classes()
          .that()
          .resideInAPackage("parley.stability..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.stability..",
              "parley.talks",
              "parley.talks.circuit",
              "parley.talks.formula",
              "java..",
              "org.jspecify..",
              "jdd..");

  @ArchTest
  static final ArchRule onlyTheSymbolicSolverUsesDiagrams =
      noClasses()
          .that()
          .resideOutsideOfPackage("parley.stability.symbolic")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jdd..");

  @ArchTest
  static final ArchRule leverageKnowsTalks =
      classes()
          .that()
          .resideInAPackage("parley.leverage")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.leverage",
              "parley.talks",
              "parley.talks.formula",
              "java..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule bargainingKnowsTalks =
      classes()
          .that()
          .resideInAPackage("parley.bargaining..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.bargaining..",
              "parley.talks",
              "parley.talks.formula",
              "java..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule changesKnowTalksAndProcess =
      classes()
          .that()
          .resideInAPackage("parley.changes")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.changes",
              "parley.process",
              "parley.talks",
              "parley.talks.formula",
              "java..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule gapsKnowTalksProcessAndLeverage =
      classes()
          .that()
          .resideInAPackage("parley.gaps")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.gaps",
              "parley.leverage",
              "parley.process",
              "parley.talks",
              "parley.talks.formula",
              "java..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule prospectsJoinProcessLeverageAndStability =
      classes()
          .that()
          .resideInAPackage("parley.prospects")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "parley.prospects",
              "parley.leverage",
              "parley.process",
              "parley.stability..",
              "parley.talks",
              "parley.talks.formula",
              "java..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule enginesDoNoInputOrOutput =
      noClasses()
          .that()
          .resideOutsideOfPackages("parley.talks.file", "parley.yaml")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..");

  @ArchTest
  static final ArchRule noPackageCycles =
      SlicesRuleDefinition.slices().matching("parley.(**)").should().beFreeOfCycles();
}
