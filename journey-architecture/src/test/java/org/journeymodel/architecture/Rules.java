package org.journeymodel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.NullMarked;

/**
 * The borders of the library, told of the packages below one root: the library's own, or the
 * planted faults that prove each rule able to fail.
 *
 * @param root the package above all others
 * @param exported the packages that users see
 * @param bridges the exported packages that may show types of other libraries
 * @param openTypes the public classes that users may extend
 */
record Rules(String root, Set<String> exported, Set<String> bridges, Set<String> openTypes) {

    ArchRule packagesFormNoCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule packagesAreNullMarked() {
        return classes()
                .should(be(describe(
                        "in a package marked @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .because("NullAway checks marked packages only");
    }

    ArchRule coreKnowsTheLanguageAlone() {
        return classes()
                .that()
                .resideInAPackage(root + ".core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".core..",
                        "", // primitives
                        "java.lang..",
                        "java.math..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..")
                .because("core knows no JSON, no graph library, no file and no picture");
    }

    ArchRule graphKnowsNoFile() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..")
                .because("graph computes on values; files are read and written elsewhere");
    }

    ArchRule otherLibrariesStayOutOfSignatures() {
        return classes()
                .that(describe("users see", this::isSeen))
                .and(describe("are no bridge", type -> !bridges.contains(type.getPackageName())))
                .should(new ShowOnly(describe(
                        "of the library or the JDK",
                        type -> type.getPackageName().startsWith(root)
                                || type.getName().startsWith("java."))));
    }

    ArchRule publicClassesAreClosed() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .and(describe("are not named as open", type -> !openTypes.contains(type.getName())))
                .should(be(describe(
                        "final or sealed",
                        type -> type.isSealed() || type.getModifiers().contains(JavaModifier.FINAL))));
    }

    ArchRule generatedTypesAreHidden() {
        return classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .because("the version of the generator must not shape the API");
    }

    ArchRule resultsAreMadeByAnalyses() {
        return classes()
                .that(describe("are results", this::isResult))
                .should(be(describe(
                        "without a public constructor",
                        type -> type.getConstructors().stream()
                                .noneMatch(each -> each.getModifiers().contains(JavaModifier.PUBLIC)))))
                .because("a result that anybody can make proves nothing, and cannot grow");
    }

    /**
     * Each result has {@code toAttributes()}.
     *
     * @param asked the classes, by full name, that are no results themselves but give some when asked
     */
    ArchRule resultsTellThemselves(Set<String> asked) {
        return classes()
                .that(describe("are results", this::isResult))
                .and(describe("are not only asked", type -> !asked.contains(type.getName())))
                .should(be(describe(
                        "able to tell themselves",
                        type -> type.tryGetMethod("toAttributes")
                                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(each -> each.getRawReturnType().isEquivalentTo(ObjectValue.class))
                                .isPresent())))
                .because("results are stored, sent and compared without knowing where they came from");
    }

    /** What users see in the packages of analyses, below that of the front door. */
    private boolean isResult(JavaClass type) {
        return (type.getPackageName().startsWith(root + ".graph.")
                        || type.getPackageName().startsWith(root + ".log.statistics"))
                && !bridges.contains(type.getPackageName())
                && isSeen(type)
                && !type.isInterface()
                && !type.isEnum();
    }

    ArchRule nothingIsLogged() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "log",
                        type -> type.getName().startsWith("java.lang.System$Logger")
                                || type.getName()
                                        .matches("(java\\.util\\.logging|org\\.slf4j"
                                                + "|org\\.apache\\.(logging|log4j|commons\\.logging))\\..*")))
                .because("results say what happened");
    }

    ArchRule standardStreamsAreLeftAlone() {
        return noClasses().should(ACCESS_STANDARD_STREAMS);
    }

    ArchRule theProcessIsLeftAlone() {
        return noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .dependOnClassesThat(assignableTo(Executor.class)
                        .or(assignableTo(CompletableFuture.class))
                        .or(assignableTo(Timer.class)))
                .orShould()
                .callConstructorWhere(describe(
                        "a thread is made", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .because("an embedded library starts no threads and ends no programs");
    }

    ArchRule nothingIsLoadedFromOutside() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "classes are loaded by name",
                        call -> call.getTargetOwner().isEquivalentTo(Class.class)
                                && call.getName().equals("forName")))
                .orShould()
                .dependOnClassesThat(assignableTo(ObjectInputStream.class))
                .orShould()
                .dependOnClassesThat(describe("reach the network", Rules::reachesTheNetwork))
                .because("input is data: it names no classes and reaches no network");
    }

    ArchRule valuesAreNotSerialised(Set<String> sent) {
        return classes()
                .that()
                .arePublic()
                .and()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .and(describe("are not sent from machine to machine", type -> !sent.contains(type.getSimpleName())))
                .should()
                .notBeAssignableTo(Serializable.class)
                .because("what Java deserialises passes by the checks of its builder");
    }

    /** A URI is a name: JUnit wants one for where a test comes from. Whatever follows it is another class. */
    private static boolean reachesTheNetwork(JavaClass type) {
        return type.getPackageName().startsWith("java.net")
                && !type.isEquivalentTo(URI.class)
                && !type.isEquivalentTo(URISyntaxException.class);
    }

    ArchRule staticStateNeverChanges() {
        return fields().that()
                .areStatic()
                .and(describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .andShould(new HoldAConstant());
    }

    ArchRule unsoundAlgorithmsAreNotUsed() {
        DescribedPredicate<JavaClass> unsound = nameMatching("org\\.jgrapht\\.alg\\..*\\."
                        + "(JohnsonSimpleCycles|TarjanSimpleCycles"
                        + "|GabowStrongConnectivityInspector|AllDirectedPaths)(\\$.*)?")
                .forSubtype();
        return noClasses()
                .should()
                .dependOnClassesThat(unsound)
                .because("on some graphs they fail, repeat themselves or never end");
    }

    private boolean isSeen(JavaClass type) {
        return exported.contains(type.getPackageName()) && isOpenToUsers(type);
    }

    private static boolean isOpenToUsers(JavaClass type) {
        return ShowOnly.isSeen(type.getModifiers())
                && type.getEnclosingClass().map(Rules::isOpenToUsers).orElse(true);
    }
}
