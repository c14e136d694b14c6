package org.journeymodel.core.model;

/** The words of the templates: of each stage its name, its description and its key activities. */
final class TemplateTexts {

    private TemplateTexts() {}

    static String funnel(Language language) {
        return switch (language) {
            case ENGLISH -> """
                    Research or awareness
                    The customer has a problem to solve, and finds out that there are solutions.
                    Notices a problem; Searches the web; Asks friends

                    Interest, comparison, decision
                    The customer looks closer at a few offers, compares them and decides on one.
                    Narrows the choice down; Compares features and prices; Decides on one

                    Purchase and preparation
                    The customer buys, and gets ready for the delivery.
                    Places the order; Pays; Prepares for the delivery

                    Installation, activation, feedback
                    The customer puts the product to use, and tells how it went.
                    Sets it up; Uses it for the first time; Tells how it went
                    """;
            case SWEDISH -> """
                    Undersökning eller medvetenhet
                    Kunden har ett problem att lösa och upptäcker att det finns lösningar.
                    Märker ett problem; Söker på nätet; Frågar vänner

                    Intresse, jämförelse, beslut
                    Kunden tittar närmare på några erbjudanden, jämför dem och bestämmer sig för ett.
                    Begränsar urvalet; Jämför egenskaper och priser; Bestämmer sig

                    Köp och förberedelser
                    Kunden köper och förbereder sig inför leveransen.
                    Lägger beställningen; Betalar; Förbereder sig inför leveransen

                    Installation, aktivering, återkoppling
                    Kunden tar produkten i bruk och berättar hur det gick.
                    Installerar produkten; Använder den för första gången; Berättar hur det gick
                    """;
            case DANISH -> """
                    Undersøgelse eller opmærksomhed
                    Kunden har et problem at løse og finder ud af, at der er løsninger.
                    Opdager et problem; Søger på nettet; Spørger venner

                    Interesse, sammenligning, beslutning
                    Kunden ser nærmere på nogle få tilbud, sammenligner dem og beslutter sig for ét.
                    Indsnævrer valget; Sammenligner egenskaber og priser; Beslutter sig

                    Køb og forberedelse
                    Kunden køber og gør sig klar til leveringen.
                    Afgiver bestillingen; Betaler; Gør klar til leveringen

                    Installation, aktivering, feedback
                    Kunden tager produktet i brug og fortæller, hvordan det gik.
                    Installerer produktet; Bruger det første gang; Fortæller, hvordan det gik
                    """;
            case NORWEGIAN -> """
                    Undersøkelse eller oppmerksomhet
                    Kunden har et problem å løse og finner ut at det finnes løsninger.
                    Merker et problem; Søker på nettet; Spør venner

                    Interesse, sammenligning, beslutning
                    Kunden ser nærmere på noen få tilbud, sammenligner dem og bestemmer seg for ett.
                    Snevrer inn valget; Sammenligner egenskaper og priser; Bestemmer seg

                    Kjøp og forberedelse
                    Kunden kjøper og gjør seg klar til leveringen.
                    Legger inn bestillingen; Betaler; Gjør klar til leveringen

                    Installasjon, aktivering, tilbakemelding
                    Kunden tar produktet i bruk og forteller hvordan det gikk.
                    Installerer produktet; Bruker det for første gang; Forteller hvordan det gikk
                    """;
        };
    }

    static String fivePhases(Language language) {
        return switch (language) {
            case ENGLISH -> """
                    Awareness
                    The customer notices that something is missing, and learns who could help.
                    Notices a need; Comes across the brand; Looks for first information

                    Consideration
                    The customer weighs several ways of meeting the need.
                    Compares products and prices; Reads reviews; Asks others

                    Decision
                    The customer chooses, and buys.
                    Picks a product; Agrees to the terms; Pays

                    Use
                    The customer gets started, and benefits from what was bought.
                    Sets it up; Uses it day by day; Asks for help

                    Loyalty
                    The customer comes back, and tells others.
                    Buys again; Recommends it; Gives feedback
                    """;
            case SWEDISH -> """
                    Medvetenhet
                    Kunden märker att något saknas och får veta vem som kan hjälpa till.
                    Märker ett behov; Stöter på varumärket; Söker en första överblick

                    Övervägande
                    Kunden väger olika sätt att täcka behovet mot varandra.
                    Jämför produkter och priser; Läser recensioner; Frågar andra

                    Beslut
                    Kunden bestämmer sig och köper.
                    Väljer en produkt; Godkänner villkoren; Betalar

                    Användning
                    Kunden kommer i gång och har nytta av det som köptes.
                    Gör i ordning produkten; Använder den i vardagen; Ber om hjälp

                    Lojalitet
                    Kunden kommer tillbaka och berättar för andra.
                    Köper igen; Rekommenderar till andra; Lämnar återkoppling
                    """;
            case DANISH -> """
                    Opmærksomhed
                    Kunden opdager, at noget mangler, og finder ud af, hvem der kan hjælpe.
                    Opdager et behov; Støder på brandet; Søger de første oplysninger

                    Overvejelse
                    Kunden vejer forskellige måder at dække behovet på op mod hinanden.
                    Sammenligner produkter og priser; Læser anmeldelser; Spørger andre

                    Beslutning
                    Kunden træffer sit valg og køber.
                    Vælger et produkt; Accepterer vilkårene; Betaler

                    Brug
                    Kunden kommer i gang og har gavn af det købte.
                    Gør produktet klar; Bruger det i hverdagen; Beder om hjælp

                    Loyalitet
                    Kunden vender tilbage og fortæller det videre.
                    Køber igen; Anbefaler det til andre; Giver feedback
                    """;
            case NORWEGIAN -> """
                    Oppmerksomhet
                    Kunden merker at noe mangler, og finner ut hvem som kan hjelpe.
                    Merker et behov; Kommer over merkevaren; Ser etter de første opplysningene

                    Vurdering
                    Kunden veier ulike måter å dekke behovet på opp mot hverandre.
                    Sammenligner produkter og priser; Leser anmeldelser; Spør andre

                    Beslutning
                    Kunden tar sitt valg og kjøper.
                    Velger et produkt; Godtar vilkårene; Betaler

                    Bruk
                    Kunden kommer i gang og har nytte av det som ble kjøpt.
                    Gjør produktet klart; Bruker det i hverdagen; Ber om hjelp

                    Lojalitet
                    Kunden kommer tilbake og forteller det videre.
                    Kjøper igjen; Anbefaler det til andre; Gir tilbakemelding
                    """;
        };
    }
}
