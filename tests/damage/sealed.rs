//! Sealed files: a seal that was touched stays closed, whatever lies inside and whoever holds the key.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use yoriai::bundle::{Bundle, Code, Identity, Opener, Rejected, Verified, armor, open, read_age, seal_with, write};

use crate::{FILE, bundle, config, harmless_to, key, now};

static IDENTITY: LazyLock<Identity> = LazyLock::new(Identity::generate);
static SEALED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let to = [Identity::generate().recipient(), IDENTITY.recipient()];
    write(&bundle(7), &key(), now()).unwrap().seal(&to).unwrap().bytes().to_vec()
});
static BINARY: LazyLock<Vec<u8>> = LazyLock::new(|| read_age(&SEALED).unwrap());

fn opened(file: &[u8]) -> Result<Verified<Bundle>, Rejected> {
    open(file, now(), Opener::Identities(std::slice::from_ref(&*IDENTITY)))
}

/// Not one changed byte of the binary form is let through.
fn refused(file: &[u8]) -> Result<(), TestCaseError> {
    let code = opened(file).map(|_| ()).map_err(|rejected| rejected.code);
    prop_assert!(code.is_err());
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn flipped_bits(flips in prop::collection::vec((any::<Index>(), 0..8_u8), 1..4)) {
        let (mut text, mut binary) = (SEALED.clone(), BINARY.clone());
        for (place, bit) in &flips {
            let (one, other) = (place.index(text.len()), place.index(binary.len()));
            text[one] ^= 1 << bit;
            binary[other] ^= 1 << bit;
        }
        harmless_to(opened(&text))?;
        if binary != *BINARY {
            refused(&binary)?;
        }
    }

    #[test]
    fn cut_off(place in any::<Index>(), both in any::<bool>()) {
        let cut = place.index(BINARY.len());
        refused(&BINARY[..cut])?;
        if cut > 0 {
            refused(&BINARY[cut..])?;
        }
        let cut = place.index(SEALED.len());
        harmless_to(opened(&SEALED[if both { cut / 2 } else { 0 }..cut]))?;
    }

    #[test]
    fn lost_doubled_and_moved_pieces(places in any::<[Index; 3]>(), how in 0..4) {
        let damage = |file: &[u8]| {
            let mut places = places.map(|place| place.index(file.len() + 1));
            places.sort_unstable();
            let [start, middle, end] = places;
            let (first, one, two, last) = (&file[..start], &file[start..middle], &file[middle..end], &file[end..]);
            match how {
                0 => [first, last].concat(),
                1 => [first, one, one, two, last].concat(),
                2 => [first, two, one, last].concat(),
                _ => [file, one].concat(),
            }
        };
        harmless_to(opened(&damage(&SEALED)))?;
        let damaged = damage(&BINARY);
        if damaged != *BINARY {
            refused(&damaged)?;
        }
    }

    #[test]
    fn what_mail_does_to_lines_is_harmless(quoted in 0..3_usize, spaces in 0..3_usize, crlf in any::<bool>(), bom in any::<bool>()) {
        let text = String::from_utf8(SEALED.clone()).unwrap();
        let mark = "> ".repeat(quoted);
        let mut text: String = text.lines().map(|line| format!("{mark}{line}{}\n", " ".repeat(spaces))).collect();
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        if bom {
            text.insert(0, '\u{feff}');
        }
        let read = opened(text.as_bytes());
        prop_assert_eq!(read.as_ref(), Ok(&*crate::ORIGINAL));
    }
}

#[test]
fn an_envelope_holds_a_file_and_no_second_envelope() {
    let to = [IDENTITY.recipient()];
    for inside in [SEALED.clone(), BINARY.clone(), armor("", &FILE).into_bytes(), b"PK\x03\x04".to_vec(), Vec::new()] {
        let file = yoriai::bundle::seal(&inside, &to).unwrap();
        assert_eq!(opened(file.as_bytes()).unwrap_err().code, Code::Decrypt);
    }
    // A good seal says nothing about the signature inside.
    let mut forged = FILE.clone();
    let place = forged.windows(4).position(|four| four == b"note").unwrap();
    forged[place] = b'v';
    let file = yoriai::bundle::seal(&forged, &to).unwrap();
    assert_eq!(opened(file.as_bytes()).unwrap_err().code, Code::Signature);
}

/// Few cases: each one costs the work of a passphrase.
#[test]
fn a_passphrase_opens_nothing_that_was_touched() {
    const PASSPHRASE: &str = "出島 眼鏡橋 稲佐山";
    let sealed = read_age(seal_with(&FILE, PASSPHRASE).unwrap().as_bytes()).unwrap();
    let code = |file: &[u8]| open(file, now(), Opener::Passphrase(PASSPHRASE)).map_err(|rejected| rejected.code);
    assert!(code(&sealed).is_ok());
    let header = sealed.windows(3).position(|three| three == b"---").unwrap();
    for place in [35, 45, header - 2, header + 10, header + 60, sealed.len() - 1] {
        let mut flipped = sealed.clone();
        flipped[place] ^= 1;
        assert_eq!(code(&flipped).err(), Some(Code::Decrypt), "{place}");
    }
    for cut in [header, header + 50, sealed.len() - 1] {
        assert_eq!(code(&sealed[..cut]).err(), Some(Code::Decrypt), "{cut}");
    }
}
