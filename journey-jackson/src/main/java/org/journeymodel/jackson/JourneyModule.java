package org.journeymodel.jackson;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper to read and write journeys, alone and inside the types of users. {@code
 * JsonMapper.builder().findAndAddModules().build()} finds it, and {@code addModule(new JourneyModule())}
 * adds it without a search.
 *
 * <p><b>Types.</b> {@link org.journeymodel.core.model.Journey}, {@link
 * org.journeymodel.core.model.JourneyAtlas}, {@link org.journeymodel.core.model.EmpathyMap}, {@link
 * org.journeymodel.core.model.AttributeValue} and its six kinds; so the result of an analysis is written as
 * what its {@code toAttributes()} gives. Other classes and records of the library, such as a persona, are
 * parts of these. Without a journey around them they are refused both ways, where Jackson alone would
 * write an empty object. Enums stay as the mapper does them. A module that is added after this one may map
 * what this one refuses.
 *
 * <p><b>The format</b> is that of {@link org.journeymodel.json.JourneyJson}, {@code journeyFormat}
 * included, with the mapper's own white space. Naming strategies, inclusion rules and other settings of the
 * mapper hold around a journey, not in it. What the mapper itself turns into numbers or trees before this
 * module sees it can have lost digits past those of a {@code double}, and duplicate fields. A null is up to
 * the mapper; for an {@code AttributeValue} it is a value.
 *
 * <p><b>Reading is as strict</b> as {@code JourneyJson}, even where the mapper is lenient. A faulty value
 * is refused with a {@link tools.jackson.databind.exc.MismatchedInputException} that lists every fault in
 * the value; its cause is a {@link org.journeymodel.core.validation.FindingsException} that hands them out
 * as findings. Their paths are JSON Pointers from the top of what the mapper reads (from that of the value,
 * where an outer name is too long to be shown), their lines and columns those of the mapper's parser where
 * it knows them: a column counts bytes in a document given as bytes. An {@code AttributeValue} on its own
 * may have 98 levels of lists and objects. Limits are the {@linkplain org.journeymodel.core.limit.Limits#standard()
 * standard} ones.
 *
 * <p><b>Cost.</b> A value is passed on as a JSON document of its own. That takes about twice the time of
 * {@code JourneyJson} both ways, and memory of a few times its document.
 *
 * <p><b>Jackson 2</b> in the same program does no harm: it shares no package with Jackson 3 but that of the
 * annotations, which must be as new as Jackson 3 wants them.
 *
 * <p>Stateless and thread-safe.
 */
public final class JourneyModule extends JacksonModule {

    /** Makes the module; {@link java.util.ServiceLoader} needs this constructor too. */
    public JourneyModule() {}

    /** {@return the name of the module} */
    @Override
    public String getModuleName() {
        return "org.journeymodel.jackson";
    }

    /** {@return no version: that of the artifact says it all} */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Adds how to read and write the types above. */
    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new JourneySerializers());
        context.addDeserializers(new JourneyDeserializers());
    }
}
