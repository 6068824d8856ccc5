//! A text as a QR code's squares. Who draws them is the page's business.

use qrcode::{Color, EcLevel, QrCode};

use super::office::Trouble;
use super::task::Answer;
use crate::bundle::Code;

/// The squares of a text, without a margin.
///
/// # Errors
/// `Size` if the text is too long for a code.
pub fn squares(text: &str) -> Result<Answer, Trouble> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|error| Code::Size.at(error))?;
    let dark = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
    Ok(Answer::Squares(code.width(), dark))
}
