//! A text as a QR code's squares. Who draws them is the page's business.

use qrcode::types::QrError;
use qrcode::{Color, EcLevel, QrCode, Version};

use super::office::Trouble;
use super::task::Answer;
use crate::bundle::Code;

/// The densest code that a telephone still reads off a screen: 117 squares a side, 1,273 bytes.
const DENSEST: Version = Version::Normal(25);

/// The squares of a text, without a margin.
///
/// # Errors
/// `Size` if the text is too long for a code that a telephone reads.
pub fn squares(text: &str) -> Result<Answer, Trouble> {
    let code = code(text).map_err(|error| Code::Size.at(error))?;
    let dark = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
    Ok(Answer::Squares(code.width(), dark))
}

/// A code that survives some dirt; a long text gets one that survives less, before it gets none.
fn code(text: &str) -> Result<QrCode, QrError> {
    match QrCode::with_error_correction_level(text, EcLevel::M)? {
        code if code.version().width() <= DENSEST.width() => Ok(code),
        _ => QrCode::with_version(text, DENSEST, EcLevel::L),
    }
}
