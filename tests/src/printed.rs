//! What was printed, read by other programs than the one that wrote it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, ensure};

/// A PDF and how to look into it.
pub struct Printed {
    file: PathBuf,
    _folder: tempfile::TempDir,
}

impl Printed {
    /// Takes the bytes of a PDF.
    ///
    /// # Errors
    /// When they cannot be put down.
    pub fn new(bytes: &[u8]) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("printed.pdf");
        fs::write(&file, bytes)?;
        Ok(Self { file, _folder: folder })
    }

    /// How many pages it has.
    ///
    /// # Errors
    /// When it is no PDF.
    pub fn pages(&self) -> anyhow::Result<usize> {
        let said = self.run("pdfinfo", &[])?;
        let line = said.lines().find_map(|line| line.strip_prefix("Pages:")).context("no count of pages")?;
        Ok(line.trim().parse()?)
    }

    /// The lines about fonts that do not travel with it.
    ///
    /// # Errors
    /// When it is no PDF.
    pub fn fonts_left_behind(&self) -> anyhow::Result<Vec<String>> {
        let said = self.run("pdffonts", &[])?;
        let fonts: Vec<&str> = said.lines().skip(2).collect();
        ensure!(!fonts.is_empty(), "there is no text in it");
        // name, type, encoding, then: embedded, subset, unicode, object.
        let embedded = |line: &&str| line.split_whitespace().rev().nth(4) == Some("yes");
        Ok(fonts.iter().filter(|line| !embedded(line)).map(|line| (*line).to_owned()).collect())
    }

    /// Its text.
    ///
    /// # Errors
    /// When it is no PDF.
    pub fn text(&self) -> anyhow::Result<String> {
        self.run("pdftotext", &["-", "-layout"])
    }

    /// Its first page as it comes out of a printer, at so many dots an inch.
    ///
    /// # Errors
    /// When it is no PDF.
    pub fn picture(&self, dots: u32) -> anyhow::Result<Picture> {
        let out = self.file.with_extension("");
        let status = Command::new("pdftoppm")
            .args(["-gray", "-r", &dots.to_string(), "-f", "1", "-l", "1", "-singlefile"])
            .args([&self.file, &out])
            .status()?;
        ensure!(status.success(), "pdftoppm does not draw it");
        Picture::of_pgm(&fs::read(out.with_extension("pgm"))?)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> anyhow::Result<String> {
        let output = Command::new(program).arg(&self.file).args(arguments).output()?;
        ensure!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// A picture in shades of grey.
pub struct Picture {
    /// How many dots wide.
    pub width: usize,
    /// How many dots high.
    pub height: usize,
    /// A shade for each dot, row by row: 0 is black.
    pub shades: Vec<u8>,
}

impl Picture {
    fn of_pgm(bytes: &[u8]) -> anyhow::Result<Self> {
        let mut numbers = Vec::new();
        let mut at = 2;
        while numbers.len() < 3 {
            let rest = bytes.get(at..).context("the picture is cut short")?;
            let skipped = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            let digits: String = rest
                .iter()
                .skip(skipped)
                .take_while(|byte| byte.is_ascii_digit())
                .map(|byte| char::from(*byte))
                .collect();
            at += skipped + digits.len();
            numbers.push(digits.parse::<usize>()?);
        }
        let (width, height) = (numbers[0], numbers[1]);
        let shades = bytes.get(at + 1..).unwrap_or_default().to_vec();
        ensure!(shades.len() == width * height, "a picture of {width} × {height} has {} dots", shades.len());
        Ok(Self { width, height, shades })
    }

    /// A browser's picture.
    ///
    /// # Errors
    /// When it is no PNG.
    pub fn of_png(bytes: &[u8]) -> anyhow::Result<Self> {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info()?;
        let mut dots = vec![0; reader.output_buffer_size().context("too large a picture")?];
        let info = reader.next_frame(&mut dots)?;
        let samples = info.color_type.samples();
        let (width, height) = (info.width as usize, info.height as usize);
        let shade = |dot: &[u8]| {
            let colours = &dot[..samples.min(3)];
            (colours.iter().map(|colour| u32::from(*colour)).sum::<u32>() / colours.len() as u32) as u8
        };
        Ok(Self { width, height, shades: dots.chunks_exact(samples).map(shade).collect() })
    }

    /// What a camera reads from the codes in it.
    pub fn codes(&self) -> Vec<String> {
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(self.width, self.height, |x, y| {
            self.shades[y * self.width + x]
        });
        prepared.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
    }

    /// How much ink stands in each square of so many dots, row by row, for a part of the picture.
    fn ink(&self, left: usize, top: usize, columns: usize, rows: usize, square: usize) -> Vec<f64> {
        let mut ink = Vec::new();
        for row in 0..rows {
            for column in 0..columns {
                let mut sum = 0.0;
                for y in 0..square {
                    for x in 0..square {
                        let (x, y) = (left + column * square + x, top + row * square + y);
                        let shade = if x < self.width && y < self.height {
                            self.shades[y * self.width + x]
                        } else {
                            255
                        };
                        sum += f64::from(255 - shade);
                    }
                }
                ink.push(sum);
            }
        }
        ink
    }

    /// How alike two pictures are where `other` begins so many dots into this one: 1 for the same ink in the same places.
    pub fn likeness(&self, other: &Self, left: usize, top: usize) -> f64 {
        const SQUARE: usize = 8;
        let (columns, rows) = (other.width / SQUARE, other.height / SQUARE);
        let (a, b) = (self.ink(left, top, columns, rows, SQUARE), other.ink(0, 0, columns, rows, SQUARE));
        let mean = |ink: &[f64]| ink.iter().sum::<f64>() / ink.len() as f64;
        let (mean_a, mean_b) = (mean(&a), mean(&b));
        let (mut both, mut of_a, mut of_b) = (0.0, 0.0, 0.0);
        for (a, b) in a.iter().zip(&b) {
            both += (a - mean_a) * (b - mean_b);
            of_a += (a - mean_a).powi(2);
            of_b += (b - mean_b).powi(2);
        }
        both / (of_a * of_b).sqrt()
    }
}
