package org.journeymodel.log.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.message.Withheld;
import org.journeymodel.core.validation.Finding;

/** Takes the values of a source out of findings, where the caller wants none; names that the caller gave stay. */
public final class Withholding {

    private final boolean isOn;
    private final Set<String> names = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    /** Takes the settings, which give names, and words of which it is not told who wrote them. */
    public Withholding(ReadSettings settings, Collection<String> words) {
        isOn = settings.withoutValues;
        names.addAll(words);
        names.addAll(settings.columns.values());
        names.addAll(settings.attributes);
        names.addAll(settings.header);
        names.addAll(settings.lifecycles);
        if (settings.classifier != null) {
            names.add(settings.classifier);
        }
        for (ColumnRole role : ColumnRole.values()) {
            names.add(role.toString());
            keys.addAll(role.keys());
        }
    }

    /** {@return the findings as they may be told} */
    public List<Finding> of(List<Finding> findings) {
        return isOn ? findings.stream().map(this::of).toList() : findings;
    }

    private Finding of(Finding finding) {
        Finding.Builder told = finding.toBuilder()
                .message(withheld(finding.message()))
                .remedy(finding.remedy().map(this::withheld));
        finding.subject().map(this::withheld).ifPresent(told::subject);
        return told.build();
    }

    private String withheld(String text) {
        return Withheld.quotesOf(text, this::isKnown);
    }

    private boolean isKnown(String quoted) {
        return names.contains(quoted) || keys.contains(ColumnRole.keyOf(quoted));
    }
}
