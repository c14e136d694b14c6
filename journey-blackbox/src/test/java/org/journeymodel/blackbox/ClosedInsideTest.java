package org.journeymodel.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not public in an exported package stays shut, even for reflection. */
class ClosedInsideTest {

    private final Module here = getClass().getModule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org.journeymodel.core  | blueprint diff flow insight limit model observed progress scenario space validation
            org.journeymodel.json  | .
            org.journeymodel.jackson | .
            org.journeymodel.graph | . agreement bottleneck comparison conformance drift effect feeling flow guarantee jgrapht measure paths pattern report review scenario simulation structure whatif
            org.journeymodel.log   | . statistics
            org.journeymodel.render | . style
            org.journeymodel.testing | . generator junit
            """)
    void exportsThesePackagesAndOpensNone(String name, String packages) {
        Module module = moduleNamed(name);
        Set<String> expected = Stream.of(packages.split(" ", -1))
                .map(each -> each.equals(".") ? name : name + "." + each)
                .collect(Collectors.toSet());
        assertThat(module.getDescriptor().exports().stream()
                        .filter(each -> !each.isQualified())
                        .map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(module.getPackages())
                .filteredOn(each -> module.isExported(each, here))
                .hasSameElementsAs(expected);
        assertThat(module.getPackages()).noneMatch(each -> module.isOpen(each, here));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.journeymodel.core",
                "org.journeymodel.json",
                "org.journeymodel.graph",
                "org.journeymodel.log",
                "org.journeymodel.render"
            })
    void reflectionCannotReachInside(String name) throws IOException {
        Module module = moduleNamed(name);
        List<String> reached = new ArrayList<>();
        int hidden = 0;
        for (Class<?> type : typesOf(module)) {
            for (AccessibleObject member : membersOf(type)) {
                if (!isPublic(member) || !isPublic(type) || !module.isExported(type.getPackageName(), here)) {
                    hidden++;
                    if (canBeOpened(member)) {
                        reached.add(member.toString());
                    }
                }
            }
        }
        assertThat(reached).isEmpty();
        assertThat(hidden).isGreaterThan(100);
    }

    private static Module moduleNamed(String name) {
        return ModuleLayer.boot().findModule(name).orElseThrow();
    }

    private static List<Class<?>> typesOf(Module module) throws IOException {
        try (ModuleReader reader = ModuleLayer.boot()
                .configuration()
                .findModule(module.getName())
                .orElseThrow()
                .reference()
                .open()) {
            List<Class<?>> types = new ArrayList<>();
            reader.list()
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .forEach(type -> types.add(Class.forName(module, type)));
            return types;
        }
    }

    private static List<AccessibleObject> membersOf(Class<?> type) {
        try {
            return Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields())
                    .flatMap(Stream::of)
                    .map(AccessibleObject.class::cast)
                    .toList();
        } catch (NoClassDefFoundError optional) {
            return List.of(); // what rests on an optional library that is not here has no members to reach
        }
    }

    private static boolean isPublic(AccessibleObject member) {
        return Modifier.isPublic(((Member) member).getModifiers());
    }

    /** A nested type is public to others only where all around it are, which the JDK does not ask. */
    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers());
    }

    private static boolean canBeOpened(AccessibleObject member) {
        try {
            member.setAccessible(true);
            return true;
        } catch (InaccessibleObjectException e) {
            return false;
        }
    }
}
