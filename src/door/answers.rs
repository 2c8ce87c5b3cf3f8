//! Each question's answer. Each is a function of its own, never merged into its caller: a program that comes in parts brings
//! those of first questions first.

use super::question::Request;
use super::response::{Criteria, Places, Reply, Suggestions};
use super::written::Format;
use crate::answer::{FeatureCollection, Finder, OpennessQuery, Table};
use crate::error::{Error, Outcome};
use crate::geo::PlaceOptions;

type Answered = Result<Reply, Error>;

impl Finder {
    pub(super) fn answer(&self, request: &Request) -> Answered {
        match (request.question.ask, request.written.format) {
            ("recommend", Format::Json) => self.of_recommend(request),
            ("recommend", _) => self.of_recommend_written(request),
            ("standings", _) => self.of_standings(request),
            ("explain", _) => self.of_explain(request),
            ("alternatives", _) => self.of_alternatives(request),
            ("plan", _) => self.of_plan(request),
            ("move", _) => self.of_move(request),
            ("identify", _) => self.of_identify(request),
            ("suggest", _) => self.of_suggest(request),
            ("suggest_place", _) => self.of_suggest_place(request),
            ("hosters", _) => self.of_hosters(request),
            ("hoster", _) => self.of_hoster(request),
            ("files", _) => self.of_files(request),
            ("openness", _) => self.of_openness(request),
            ("criteria", _) => self.of_criteria(request),
            ("place", _) => self.of_place(request),
            // The last of the questions; no other comes here, since each was found in the table of them.
            _ => self.of_catalogue(),
        }
    }

    #[inline(never)]
    fn of_recommend(&self, request: &Request) -> Answered {
        let answer = self.recommend(&request.query)?;
        Ok(Reply::of(answer.status(), &answer))
    }

    #[inline(never)]
    fn of_recommend_written(&self, request: &Request) -> Answered {
        let answer = self.recommend(&request.query)?;
        let status = answer.status();
        Ok(match request.written.format {
            Format::Csv => Reply::of(status, &Table { csv: answer.csv(request.written.style(request.query.lang)) }),
            Format::Json | Format::Geojson => Reply::of(status, &FeatureCollection::from(&answer)),
        })
    }

    #[inline(never)]
    fn of_standings(&self, request: &Request) -> Answered {
        let answer = self.standings(&request.query)?;
        Ok(Reply::of(answer.status(), &answer))
    }

    #[inline(never)]
    fn of_explain(&self, request: &Request) -> Answered {
        let answer = self.explain(&request.query, request.text("hoster"))?;
        Ok(Reply::of(answer.status(), &answer))
    }

    #[inline(never)]
    fn of_alternatives(&self, request: &Request) -> Answered {
        let answer = self.alternatives(&request.query.what, request.query.lang)?;
        Ok(Reply::of(answer.status(), &answer))
    }

    #[inline(never)]
    fn of_plan(&self, request: &Request) -> Answered {
        let answer = self.plan(&request.query)?;
        let status = answer.status();
        Ok(match request.written.format {
            Format::Json => Reply::of(status, &answer),
            Format::Geojson => Reply::of(status, &FeatureCollection::from(&answer)),
            Format::Csv => Reply::of(status, &Table { csv: answer.csv(request.written.style(request.query.lang)) }),
        })
    }

    #[inline(never)]
    fn of_move(&self, request: &Request) -> Answered {
        let answer = self.moving(&request.query)?;
        Ok(Reply::of(answer.status(), &answer))
    }

    #[inline(never)]
    fn of_identify(&self, request: &Request) -> Answered {
        let answer = self.identify(&request.query.what)?;
        Ok(Reply::of(answer.status(), &answer))
    }

    #[inline(never)]
    fn of_suggest(&self, request: &Request) -> Answered {
        let suggestions = self.suggest(request.text("text"), request.limit, request.query.lang)?;
        Ok(Reply::of(Outcome::Answered, &Suggestions { suggestions }))
    }

    #[inline(never)]
    fn of_suggest_place(&self, request: &Request) -> Answered {
        let places = self.suggest_places(request.text("text"), request.limit)?;
        Ok(Reply::of(Outcome::Answered, &Places { places }))
    }

    #[inline(never)]
    fn of_hosters(&self, request: &Request) -> Answered {
        let written = &request.written;
        let directory = self.directory(&request.query.filters, written.page)?;
        let status = if directory.total == 0 { Outcome::NoHoster } else { Outcome::Answered };
        let reply = match written.format {
            Format::Json => Reply::of(status, &directory),
            Format::Geojson => Reply::of(status, &FeatureCollection::of_directory(&directory, self.catalogue())),
            Format::Csv => Reply::of(status, &Table { csv: directory.csv(written.style(request.query.lang)) }),
        };
        Ok(Reply { total: Some(directory.total), ..reply })
    }

    #[inline(never)]
    fn of_hoster(&self, request: &Request) -> Answered {
        Ok(Reply::of(Outcome::Answered, &self.hoster(request.text("name"), request.query.lang)?))
    }

    #[inline(never)]
    fn of_files(&self, request: &Request) -> Answered {
        Ok(Reply::of(Outcome::Answered, &self.files(request.text("name"), request.given("folder"))?))
    }

    #[inline(never)]
    fn of_openness(&self, request: &Request) -> Answered {
        let query = &request.query;
        let asked = OpennessQuery::new(request.text("name")).letters(query.letters).lang(query.lang);
        let asked = OpennessQuery { as_of: query.as_of, software: query.filters.software.clone(), ..asked };
        Ok(Reply::of(Outcome::Answered, &self.openness(&asked)?))
    }

    #[inline(never)]
    fn of_criteria(&self, request: &Request) -> Answered {
        Ok(Reply::of(Outcome::Answered, &Criteria { criteria: self.criteria(request.query.lang) }))
    }

    #[inline(never)]
    fn of_place(&self, request: &Request) -> Answered {
        let country = request.given("country").map(str::to_owned);
        let answer = self.place(request.text("text"), &PlaceOptions { country, ..PlaceOptions::default() })?;
        Ok(Reply::of(answer.status(), &answer))
    }

    #[inline(never)]
    fn of_catalogue(&self) -> Answered {
        Ok(Reply::of(Outcome::Answered, &self.catalogue_brief()))
    }
}
