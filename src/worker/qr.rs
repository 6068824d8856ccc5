//! A text as a QR code's squares. Who draws them is the page's business.

use qrcode::bits::Bits;
use qrcode::types::QrError;
use qrcode::{Color, EcLevel, QrCode, Version};

use super::office::Trouble;
use super::task::Answer;
use crate::bundle::Code;

/// The densest code that a telephone still reads off a screen: 117 squares a side, 1,273 bytes.
const DENSEST: i16 = 25;
/// What follows is UTF-8: the number that the standard gives to it.
const UTF_8: u32 = 26;

/// The squares of a text, without a margin.
///
/// # Errors
/// `Size` if the text is too long for a code that a telephone reads.
pub fn squares(text: &str) -> Result<Answer, Trouble> {
    // A code that survives some dirt; a long text gets one that survives less, before it gets none.
    let code = (1..=DENSEST)
        .find_map(|version| code(text, version, EcLevel::M).ok())
        .map_or_else(|| code(text, DENSEST, EcLevel::L), Ok)
        .map_err(|error| Code::Size.at(error))?;
    let dark = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
    Ok(Answer::Squares(code.width(), dark))
}

/// As plain bytes: the shorter ways of writing take UTF-8 for Shift JIS, and a telephone would read other letters.
fn code(text: &str, version: i16, level: EcLevel) -> Result<QrCode, QrError> {
    let mut bits = Bits::new(Version::Normal(version));
    if !text.is_ascii() {
        bits.push_eci_designator(UTF_8)?;
    }
    bits.push_byte_data(text.as_bytes())?;
    bits.push_terminator(level)?;
    QrCode::with_bits(bits, level)
}
