package no.spinn.instruments.search.api;

import java.util.List;
import java.util.Map;
import no.spinn.instruments.search.Highlights.Piece;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The matches in the texts of a result. */
@Schema(
        name = "Highlights",
        description =
                "The texts with matches, in pieces that together are the text. The pieces are plain text without markup; show those with a match as you like.")
public record HighlightsView(
        @Nullable List<PieceView> title, @Nullable List<PieceView> summary) {

    @Schema(name = "TextPiece")
    public record PieceView(@Schema(examples = "StimuLab") String text, boolean match) {}

    /** Null when neither of the texts has a match. */
    public static @Nullable HighlightsView of(String title, String summary, Map<String, List<Piece>> marked) {
        List<PieceView> titlePieces = pieces(marked.get(title));
        List<PieceView> summaryPieces = pieces(marked.get(summary));
        return titlePieces == null && summaryPieces == null ? null : new HighlightsView(titlePieces, summaryPieces);
    }

    private static @Nullable List<PieceView> pieces(@Nullable List<Piece> pieces) {
        return pieces == null
                ? null
                : pieces.stream()
                        .map(piece -> new PieceView(piece.text(), piece.match()))
                        .toList();
    }
}
