package org.journeymodel.json.document;

import java.util.List;
import java.util.Map;
import org.journeymodel.core.validation.Finding;

/** Adds to findings the places that their JSON Pointers have in a document. */
public final class FindingLocator {

    private FindingLocator() {}

    /** {@return findings with source name, line and column, where their pointers lead to a place} */
    public static List<Finding> locate(List<Finding> findings, Document document) {
        Map<String, Integer> offsets = Locator.offsets(
                document,
                findings.stream().map(Finding::path).filter(Pointers::isPointer).toList());
        Places places = new Places(document);
        return findings.stream()
                .map(finding -> located(finding, offsets, places, document))
                .toList();
    }

    private static Finding located(Finding finding, Map<String, Integer> offsets, Places places, Document document) {
        Integer offset = offsets.get(finding.path());
        if (offset == null) {
            return finding;
        }
        places.moveTo(offset);
        Finding.Builder located = finding.toBuilder().line(places.line()).column(places.column());
        if (document.source() != null) {
            located.source(document.source());
        }
        return located.build();
    }
}
